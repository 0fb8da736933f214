package com.onekaday.mobile.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFileTest {

    private final Path folder;
    private final List<String> damaged = new ArrayList<>();
    private final KeptFile file;

    KeptFileTest(@TempDir Path folder) {
        this.folder = folder;
        file = new KeptFile(new FolderDisk(folder), "things.json", 2, damaged::add);
    }

    @Test
    void readsWhatItWrote() throws Exception {
        file.save(Json.object().add("name", "roof"));

        assertThat(file.load(fields -> fields.text("name"))).contains("roof");
        assertThat(damaged).isEmpty();
    }

    @Test
    void hasNothingAtFirst() {
        assertThat(file.load(fields -> fields.text("name"))).isEmpty();
        assertThat(damaged).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"format\":2,\"na",
                "[]",
                "{\"name\":\"of old, before there were formats\"}",
                "{\"format\":1,\"name\":\"old\"}",
                "{\"format\":3,\"name\":\"of a later app\"}",
                "{\"format\":2,\"title\":\"lacks its name\"}"
            })
    void setsAsideWhatItCannotRead(String text) throws Exception {
        Files.writeString(folder.resolve("things.json"), text);

        assertThat(file.load(fields -> fields.text("name"))).isEmpty();

        assertThat(damaged).containsExactly("things.json.damaged-1");
        assertThat(folder.resolve("things.json.damaged-1")).hasContent(text);
        assertThat(folder.resolve("things.json")).doesNotExist();
    }

    @Test
    void overwritesNothingThatWasSetAside() throws Exception {
        for (var text : List.of("one", "two")) {
            Files.writeString(folder.resolve("things.json"), text);
            file.load(fields -> fields.text("name"));
        }

        assertThat(folder.resolve("things.json.damaged-1")).hasContent("one");
        assertThat(folder.resolve("things.json.damaged-2")).hasContent("two");
    }

    @Test
    void leavesTheOldFileWhereTheNewOneIsCutShort() throws Exception {
        file.save(Json.object().add("name", "roof"));
        Files.writeString(folder.resolve("things.json.new"), "{\"form");

        assertThat(file.load(fields -> fields.text("name"))).contains("roof");
    }
}
