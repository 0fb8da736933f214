package com.onekaday.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds each change of the database to what it was when it was first merged: a database that has it refuses to start with
 * another. {@code merged-changes.txt} has a line for each, its id and checksum; a new change adds one, none goes or changes.
 */
class MergedChangesTest {

    private final Map<String, ChangeSet> changes = changes();

    @Test
    void areWhatTheyWereWhenTheyWereMerged() {
        assertThat(merged()).allSatisfy(line -> assertThat(changes.get(line.get(0)))
                .as(line.get(0))
                .isNotNull()
                .matches(
                        change -> change.isCheckSumValid(CheckSum.parse(line.get(1))),
                        "is as it was; now it is " + now(line.get(0))));
    }

    @Test
    void areAllWrittenDown() {
        assertThat(merged()).extracting(line -> line.get(0)).containsExactlyInAnyOrderElementsOf(changes.keySet());
    }

    /** For the line of a new change. */
    private @Nullable CheckSum now(String id) {
        var change = changes.get(id);
        return change == null ? null : change.generateCheckSum(ChecksumVersion.latest());
    }

    private static List<List<String>> merged() {
        try (var stream = Objects.requireNonNull(MergedChangesTest.class.getResourceAsStream("merged-changes.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, ChangeSet> changes() {
        var resources = new ClassLoaderResourceAccessor(MergedChangesTest.class.getClassLoader());
        var changelog = "db/changelog.yaml";
        try {
            return Scope.child(
                    Map.of(Scope.Attr.resourceAccessor.name(), resources), () -> ChangeLogParserFactory.getInstance()
                            .getParser(changelog, resources)
                            .parse(changelog, new ChangeLogParameters(), resources)
                            .getChangeSets()
                            .stream()
                            .collect(Collectors.toMap(ChangeSet::getId, Function.identity())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
