# Finds a JDK of at least the version Zvirka is built for and exports JAVA_HOME; sourced by mvnw and zvirka.
# Order: JAVA_HOME if good enough, the java on the PATH, then the usual places on Linux, macOS, SDKMAN and others,
# the newest first. Prints one sentence and returns 1 where there is none. POSIX sh; works with an empty environment.

ZVIRKA_JDK_LEAST=21

# Major version of the JDK in folder $1, nothing when there is no javac.
zvirka_jdk_major() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    v=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9.]*\).*/\1/p' "$1/release" | head -n 1)
  else
    v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9.]*\).*/\1/p')
  fi
  v=${v#1.}
  printf '%s\n' "${v%%.*}"
}

zvirka_find_jdk() {
  PATH=${PATH:-/usr/local/bin:/usr/bin:/bin}
  export PATH
  if [ -n "${JAVA_HOME:-}" ]; then
    m=$(zvirka_jdk_major "$JAVA_HOME")
    if [ "${m:-0}" -ge "$ZVIRKA_JDK_LEAST" ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  best=
  best_major=0
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    real=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
    home=${real%/bin/javac}
    m=$(zvirka_jdk_major "$home")
    if [ "${m:-0}" -ge "$ZVIRKA_JDK_LEAST" ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  fi
  case $- in *f*) noglob=1 ;; *) noglob=0 ;; esac
  set +f
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-/nonexistent}/.sdkman}"/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/* "${HOME:-/nonexistent}"/.jenv/versions/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/*; do
    m=$(zvirka_jdk_major "$home")
    if [ "${m:-0}" -ge "$ZVIRKA_JDK_LEAST" ] && [ "${m:-0}" -gt "$best_major" ]; then
      best=$home
      best_major=$m
    fi
  done
  [ "$noglob" = 0 ] || set -f
  if [ -n "$best" ]; then
    JAVA_HOME=$best
    export JAVA_HOME
    return 0
  fi
  echo "Zvirka needs a JDK $ZVIRKA_JDK_LEAST or newer and found none: install one (for example 'apt install openjdk-21-jdk' or 'sdk install java') or set JAVA_HOME to it." >&2
  return 1
}

# Without a locale of UTF-8, as under cron and in containers, Java cannot open files with Ukrainian names.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
*)
  LC_ALL=C.UTF-8
  export LC_ALL
  ;;
esac
