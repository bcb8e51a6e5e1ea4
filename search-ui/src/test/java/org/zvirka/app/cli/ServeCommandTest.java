package org.zvirka.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void missingPath_isNamedInOneLine() {
        Run run = Run.zvirka("serve", "nosuch");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("zvirka: nosuch: no such file or folder");
    }

    @Test
    void impossiblePort_isSaid() {
        Run run = Run.zvirka("serve", "--port", "70000");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--port: 0 to 65535, not 70000");
    }
}
