package com.onekaday.transfer.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no document type, no entities, no addresses, and no more than a sane amount of it. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Entities are not read");
        });
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    static RuntimeException broken(XMLStreamException e) {
        var place = e.getLocation();
        var line = place == null ? 0 : place.getLineNumber();
        return Unreadable.at(Math.max(1, line), "the XML is not well-formed, or uses a document type");
    }

    /** Lets no more bytes pass than a limit: what unpacks to more is no honest file. */
    static final class Limited extends FilterInputStream {

        private final long limit;
        private long seen;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > limit) {
                throw Unreadable.file(
                        "unpacks-too-large", "The file unpacks to more than %d MiB".formatted(limit >> 20));
            }
        }
    }
}
