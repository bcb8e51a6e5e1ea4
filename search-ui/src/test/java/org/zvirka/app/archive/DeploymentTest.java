package org.zvirka.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zvirka.app.ZvirkaProperties;

/** Holds docker-compose.yml and the images against what the application takes and what operators are promised. */
class DeploymentTest {

    private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."))
            .toAbsolutePath();

    private static Map<String, Object> compose = Map.of();
    private static String image = "";

    @BeforeAll
    static void read() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        compose = new Yaml(new SafeConstructor(options)).load(Files.readString(ROOT.resolve("docker-compose.yml")));
        image = Files.readString(ROOT.resolve("Dockerfile"));
    }

    @Test
    void environment_isKnownToTheApplicationAndMakesWholeSettings() {
        Map<String, Object> environment = map(service("zvirka").get("environment"));
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("compose-systemEnvironment", environment));

        ZvirkaProperties settings = new Binder(ConfigurationPropertySources.from(sources))
                .bind(
                        "zvirka",
                        Bindable.of(ZvirkaProperties.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();

        assertThat(environment.keySet()).allMatch(name -> name.startsWith("ZVIRKA_"));
        assertThat(settings.engine()).isEqualTo(ZvirkaProperties.Engine.ELASTICSEARCH);
        assertThat(settings.cluster().replicas()).isZero();
        assertThat(settings.elasticsearch())
                .as("the host is the other service's name")
                .containsExactly("http://elasticsearch:9200");
    }

    @Test
    void everyEnvironmentVariableOfTheGuide_isOneOfTheApplication() throws IOException {
        Matcher names = Pattern.compile("`(zvirka\\.[a-z.-]+)` \\| `(ZVIRKA_[A-Z_]+)`")
                .matcher(Files.readString(ROOT.resolve("docs/guide/operating.md")));
        int seen = 0;
        while (names.find()) {
            String key = names.group(1).replace('.', '_').toUpperCase(Locale.ROOT);
            assertThat(names.group(2)).as(names.group(1)).isIn(key.replace("-", ""), key.replace('-', '_'));
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
    }

    @Test
    void onlyThePageIsReachable_andOnlyFromThisMachine() {
        assertThat(list(service("zvirka").get("ports")))
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
        assertThat(service("elasticsearch")).doesNotContainKey("ports");
        assertThat(list(service("elasticsearch").get("networks"))).containsExactly("back");
        assertThat(map(map(compose.get("networks")).get("back"))).containsEntry("internal", true);
    }

    @Test
    void noPassword_isWrittenDown() throws IOException {
        String all = Files.readString(ROOT.resolve("docker-compose.yml"))
                + image
                + Files.readString(ROOT.resolve("deploy/elasticsearch/Dockerfile"));

        assertThat(all).doesNotContainIgnoringCase("passw").doesNotContainIgnoringCase("apikey");
    }

    @Test
    void services_areBoundInMemoryAndRights() {
        for (String name : map(compose.get("services")).keySet()) {
            Map<String, Object> service = service(name);
            assertThat(service.get("mem_limit")).as(name).asString().matches("[1-9][0-9]*[gm]");
            assertThat(list(service.get("cap_drop"))).as(name).containsExactly("ALL");
            assertThat(list(service.get("security_opt"))).as(name).containsExactly("no-new-privileges:true");
            assertThat(service).as(name).doesNotContainKey("privileged");
        }
        assertThat(service("zvirka")).containsEntry("read_only", true);
    }

    @Test
    void everythingThatIsWritten_liesOnADeclaredVolume() {
        Map<String, Object> volumes = map(compose.get("volumes"));
        for (String name : map(compose.get("services")).keySet()) {
            assertThat(list(service(name).get("volumes"))).as(name).isNotEmpty().allSatisfy(mount -> assertThat(volumes)
                    .containsKey(mount.split(":", 2)[0]));
        }
        List<String> command = list(service("zvirka").get("command"));
        String data = command.get(command.indexOf("--data") + 1);
        assertThat(list(service("zvirka").get("volumes")))
                .anyMatch(mount -> data.startsWith(mount.split(":", 2)[1] + "/"))
                .anyMatch(mount -> mount.endsWith(":/tmp"));
    }

    @Test
    void image_runsAsNobodySpecialAndTellsItsHealth() {
        assertThat(image.lines().filter(line -> line.startsWith("USER ")))
                .last()
                .asString()
                .isNotIn("USER root", "USER 0");
        assertThat(image).contains("HEALTHCHECK").contains("/api/v1/health");
        assertThat(image).contains("tesseract-ocr-ukr").contains("tesseract-ocr-eng");
        assertThat(map(service("elasticsearch").get("healthcheck"))).containsKey("test");
        assertThat(map(map(service("zvirka").get("depends_on")).get("elasticsearch")))
                .containsEntry("condition", "service_healthy");
    }

    @Test
    void imageOfElasticsearch_isOfTheTestedVersionWithThePlugin() throws IOException {
        Matcher version =
                Pattern.compile("<elasticsearch.version>([^<]+)<").matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();

        assertThat(Files.readString(ROOT.resolve("deploy/elasticsearch/Dockerfile")))
                .contains("elasticsearch:" + version.group(1))
                .contains("install --batch analysis-ukrainian");
    }

    private static Map<String, Object> service(String name) {
        return map(map(compose.get("services")).get(name));
    }

    @SuppressWarnings("unchecked") // what YAML gives for a mapping
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<String> list(Object value) {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().map(String::valueOf).toList();
    }
}
