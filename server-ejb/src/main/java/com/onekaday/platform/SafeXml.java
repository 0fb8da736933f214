package com.onekaday.platform;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Reads XML of strangers: no document type, no entity but the five of XML itself, and no address is ever followed. */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

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

    /** A reader that gives up at a document type or an entity. */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return new StreamReaderDelegate(FACTORY.createXMLStreamReader(in)) {
            @Override
            public int next() throws XMLStreamException {
                var event = super.next();
                if (event == DTD || event == ENTITY_REFERENCE) {
                    throw new XMLStreamException("It declares a document type or entities", getLocation());
                }
                return event;
            }
        };
    }
}
