# Builds the application and runs it as a user of its own; the data folder is a volume.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -q -Dquick -Dmaven.test.skip=true -pl search-ui -am package

FROM eclipse-temurin:25-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-ukr tesseract-ocr-eng curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /var/lib/zvirka zvirka
COPY --from=build /src/search-ui/target/zvirka /opt/zvirka
COPY --from=build /src/samples /opt/zvirka/samples
USER zvirka
WORKDIR /var/lib/zvirka
VOLUME /var/lib/zvirka
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD curl -fsS http://127.0.0.1:8080/api/v1/health || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", "/opt/zvirka/lib/*", "org.zvirka.app.cli.Zvirka"]
CMD ["serve", "--address", "0.0.0.0", "--data", "/var/lib/zvirka/data"]
