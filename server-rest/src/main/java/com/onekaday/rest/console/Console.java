package com.onekaday.rest.console;

import com.onekaday.platform.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The console's files, read once. Their addresses contain a hash of all of them: a new version has new addresses, so
 * that a browser may keep the old ones for ever and never mixes two versions.
 */
@ApplicationScoped
public class Console {

    private static final String ROOT = "/WEB-INF/console/";
    private static final String PAGE = "index.html";
    private static final int HASH_LENGTH = 16;
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final ServletContext context;
    private final Map<String, byte[]> files = new TreeMap<>();

    private String hash = "";
    private String page = "";
    private String policy = "";

    @Inject
    Console(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void load() {
        read(ROOT);
        hash = hash();
        page = new String(files.getOrDefault(PAGE, new byte[0]), StandardCharsets.UTF_8)
                .replace("__ASSETS__", "/assets/" + hash);
        policy = policy();
    }

    /** The one page, whose script shows the screen that the address names. */
    String page() {
        return page;
    }

    /** What the page may load and run (CSP level 3): our own files, and the import map by its hash. */
    String contentSecurityPolicy() {
        return policy;
    }

    /** A file of the current version. */
    Optional<byte[]> file(String version, String path) {
        return version.equals(hash) ? Optional.ofNullable(files.get(path)) : Optional.empty();
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void read(String folder) {
        var children = context.getResourcePaths(folder);
        if (children == null) {
            return;
        }
        for (var child : children) {
            if (child.endsWith("/")) {
                read(child);
            } else {
                files.put(child.substring(ROOT.length()), bytes(child));
            }
        }
    }

    private byte[] bytes(String path) {
        try (var in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash() {
        var digest = Sha256.digest();
        files.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    }

    private String policy() {
        var inline =
                INLINE_SCRIPT.matcher(page).results().map(Console::hashSource).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src 'self' " + inline
                + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String hashSource(MatchResult script) {
        var content = script.group(1).getBytes(StandardCharsets.UTF_8);
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.digest().digest(content)) + "'";
    }
}
