package com.onekaday.mobile.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What goes to the shops beside the classes: only a build there reads it, so this does before. */
class ShippingTest {

    private static final Path ANDROID = Path.of("src", "android");
    private static final Path IOS = Path.of("src", "ios");
    private static final String NAMESPACE = "http://schemas.android.com/apk/res/android";
    private static final Pattern SERVICE = Pattern.compile("import com\\.gluonhq\\.attach\\.(\\w+)\\.\\w+;");

    @Test
    void asksForNothingButTheNetwork() throws Exception {
        assertThat(elements(manifest(), "uses-permission"))
                .extracting(permission -> permission.getAttributeNS(NAMESPACE, "name"))
                .containsExactly("android.permission.INTERNET");
    }

    /** The private folder has the refresh token and what was not sent. */
    @Test
    void leavesThePrivateFolderOutOfBackups() throws Exception {
        var application = elements(manifest(), "application").get(0);

        assertThat(application.getAttributeNS(NAMESPACE, "allowBackup")).isEqualTo("false");
        assertThat(elements(resource(application, "dataExtractionRules"), "exclude"))
                .hasSize(4)
                .allMatch(exclude -> Set.of("root", "file").contains(exclude.getAttribute("domain")));
    }

    @Test
    void speaksToNobodyUnencrypted() throws Exception {
        var application = elements(manifest(), "application").get(0);

        assertThat(application.getAttributeNS(NAMESPACE, "usesCleartextTraffic"))
                .isEqualTo("false");
        var network = resource(application, "networkSecurityConfig");
        assertThat(elements(network, "base-config")).singleElement().satisfies(base -> assertThat(
                        base.getAttribute("cleartextTrafficPermitted"))
                .isEqualTo("false"));
        assertThat(elements(network, "certificates"))
                .extracting(certificates -> certificates.getAttribute("src"))
                .containsExactly("system");
        assertThat(Files.readString(IOS.resolve("Default-Info.plist"))).doesNotContain("NSAllowsArbitraryLoads");
    }

    @ParameterizedTest
    @CsvSource({"ldpi, 36", "mdpi, 48", "hdpi, 72", "xhdpi, 96", "xxhdpi, 144", "xxxhdpi, 192"})
    void hasAnIconForEveryAndroid(String density, int pixels) throws IOException {
        assertThat(size(ANDROID.resolve("res/mipmap-" + density + "/ic_launcher.png")))
                .containsExactly(pixels, pixels);
    }

    @Test
    void hasAnIconForApple() throws IOException {
        assertThat(size(IOS.resolve("assets/Assets.xcassets/AppIcon.appiconset/icon-1024.png")))
                .containsExactly(1024, 1024);
    }

    @Test
    void tellsAppleItsLanguages() throws Exception {
        var plist = parse(IOS.resolve("Default-Info.plist"));
        var keys = elements(plist, "key");
        var languages = IntStream.range(0, keys.size())
                .mapToObj(keys::get)
                .filter(key -> key.getTextContent().equals("CFBundleLocalizations"))
                .map(key -> nextElement(key).getElementsByTagName("string"))
                .flatMap(strings -> IntStream.range(0, strings.getLength())
                        .mapToObj(i -> strings.item(i).getTextContent()))
                .collect(toSet());

        try (var texts = Files.list(Path.of("src/main/resources/com/onekaday/mobile/text"))) {
            assertThat(texts.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(languages);
        }
    }

    /** What is used and not attached is missing on the phone; what is attached and not used asks for more than is needed. */
    @Test
    void attachesWhatIsUsed() throws Exception {
        var lists = elements(parse(Path.of("pom.xml")), "attachList").get(0).getElementsByTagName("list");
        var attached = IntStream.range(0, lists.getLength())
                .mapToObj(i -> lists.item(i).getTextContent())
                .toList();

        assertThat(attached).containsExactlyInAnyOrderElementsOf(services());
    }

    /** All but the one that is always there. */
    private static Set<String> services() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ShippingTest::services)
                    .filter(service -> !service.equals("util"))
                    .collect(toSet());
        }
    }

    private static Stream<String> services(Path source) {
        try {
            return SERVICE.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Document manifest() throws Exception {
        return parse(ANDROID.resolve("AndroidManifest.xml"));
    }

    /** The file that an attribute such as {@code @xml/network_security} names. */
    private static Document resource(Element application, String attribute) throws Exception {
        var name = application.getAttributeNS(NAMESPACE, attribute).replace("@", "") + ".xml";
        return parse(ANDROID.resolve("res").resolve(name));
    }

    private static Document parse(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element nextElement(Element element) {
        var next = element.getNextSibling();
        while (!(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    /** Width and height stand at the same place in every PNG. */
    private static int[] size(Path png) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(png))) {
            in.skipNBytes(16);
            return new int[] {in.readInt(), in.readInt()};
        }
    }
}
