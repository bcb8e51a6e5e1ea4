/* What must happen in the browser itself: keys, theme, language, copying. */
(function () {
  'use strict';
  if (window.zvirka) return;
  const THEME = 'zvirka-theme';
  const order = ['light dark', 'light', 'dark'];

  function typing(target) {
    return target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  }

  function applyTheme(value) {
    document.documentElement.style.colorScheme = value;
    document.documentElement.dataset.scheme = value;
    window.dispatchEvent(new Event('zvirka-theme'));
  }

  function dark() {
    const chosen = localStorage.getItem(THEME) || 'light dark';
    return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  }

  function switchTheme() {
    const next = dark() ? 'light' : 'dark';
    localStorage.setItem(THEME, next);
    applyTheme(next);
  }

  function switchLanguage(code) {
    document.cookie = 'zvirka-language=' + code + ';path=/;max-age=31536000;samesite=lax';
    location.reload();
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    const box = document.getElementById('query');
    if (event.key === '/' && !typing(target) && box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  document.addEventListener('click', function (event) {
    const button = event.target.closest && event.target.closest('#language, #theme, [data-copy], [data-copy-address], [data-copy-citation]');
    if (!button) return;
    if (button.id === 'theme') switchTheme();
    else if (button.id === 'language') switchLanguage(button.dataset.language);
    else if (button.dataset.copyAddress) window.zvirka.copy(location.origin + '/' + button.dataset.copyAddress, button);
    else if (button.dataset.copyCitation) {
      const words = button.dataset.copyCitation;
      const at = words.lastIndexOf(' ') + 1;
      window.zvirka.copy(words.slice(0, at) + location.origin + '/' + words.slice(at), button);
    } else window.zvirka.copy(button.dataset.copy, button);
  });

  window.zvirka = {
    dark: dark,
    // Lays a frame over the row of a page's picture and scrolls it into sight.
    frameRow: function (view, x, y, width, height, scale) {
      const image = view.querySelector('img');
      const frame = view.querySelector('.row-frame');
      const lay = function () {
        if (!image.naturalWidth || !width) return;
        const wide = image.naturalWidth / scale;
        const high = image.naturalHeight / scale;
        frame.style.cssText = 'display:block;left:' + (100 * x) / wide + '%;top:' + (100 * y) / high + '%;width:' +
          (100 * width) / wide + '%;height:' + (100 * height) / high + '%';
        view.scrollTop = frame.offsetTop - (view.clientHeight - frame.offsetHeight) / 2;
      };
      image.addEventListener('error', function () { view.parentElement.hidden = true; }, { once: true });
      if (image.complete) requestAnimationFrame(lay);
      else image.addEventListener('load', lay, { once: true });
    },
    copy: function (text, button) {
      const done = function () {
        if (!button) return;
        button.classList.add('copied');
        const note = button.parentElement.querySelector('[data-said]');
        if (note) {
          note.textContent = note.dataset.said;
          setTimeout(function () { note.textContent = ''; }, 2500);
        }
        setTimeout(function () { button.classList.remove('copied'); }, 1500);
      };
      if (navigator.clipboard && isSecureContext) {
        navigator.clipboard.writeText(text).then(done);
        return;
      }
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      done();
    },
  };
  applyTheme(localStorage.getItem(THEME) || 'light dark');
})();
