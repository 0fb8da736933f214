package com.onekaday.mobile.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Writes what is on the screen to files, at twice the size. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("phone.pictures", "target/screens"));

    private final Handset phone;
    private final String series;
    private int count;

    Pictures(Handset phone, String series) {
        this.phone = phone;
        this.series = series;
    }

    int count() {
        return count;
    }

    void take(String name) throws Exception {
        takeFrom(name, 0);
    }

    /** From further down the screen: 0 is its top, 1 its end. */
    void takeFrom(String name, double place) throws Exception {
        var image = Handset.fx(() -> {
            phone.scene().getRoot().applyCss();
            phone.scene().getRoot().layout();
            phone.scene().getRoot().lookupAll(".page").forEach(page -> {
                if (page.getParent().getParent().getParent() instanceof ScrollPane scroll) {
                    scroll.setVvalue(place);
                }
            });
            phone.scene().getRoot().layout();
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(2, 2));
            return phone.scene().getRoot().snapshot(parameters, null);
        });
        write(name, image);
        count++;
    }

    private void write(String name, WritableImage image) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(FOLDER);
        ImageIO.write(
                picture, "png", FOLDER.resolve(series + "-" + name + ".png").toFile());
    }
}
