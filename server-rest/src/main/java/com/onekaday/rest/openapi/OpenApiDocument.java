package com.onekaday.rest.openapi;

import com.onekaday.rest.json.JsonbProvider;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract, read once: as it is written, and the same in JSON. */
@ApplicationScoped
public class OpenApiDocument {

    private static final String FILE = "/META-INF/openapi.yaml";

    private String yaml = "";
    private String json = "";

    @PostConstruct
    void load() {
        yaml = read();
        var settings = LoadSettings.builder().setLabel(FILE).build();
        json = new JsonbProvider().getContext(Object.class).toJson(new Load(settings).loadFromString(yaml));
    }

    String yaml() {
        return yaml;
    }

    String json() {
        return json;
    }

    private static String read() {
        try (var file = OpenApiDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the application");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
