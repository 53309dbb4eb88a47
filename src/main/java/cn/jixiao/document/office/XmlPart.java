package cn.jixiao.document.office;

import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML part, read from start to end without holding it. Office documents declare no document type: one is an attack. */
public final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 256;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside of the part is read");
        });
        return factory;
    }

    /**
     * Goes to the next tag or text; false at the end. Breaks {@code document.doctype}, or {@code document.damaged} where
     * elements nest deeper than any office writes them.
     */
    public boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RuleBroken("document.doctype");
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                return true;
            }
        }
        if (depth > DEEPEST) {
            throw new RuleBroken("document.damaged");
        }
        return true;
    }

    /** True at the start tag of that local name. */
    public boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text here; empty at a tag. */
    public String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** The start tag's attribute of that local name, in whatever namespace; empty where it has none. */
    public String attribute(String name) {
        if (reader.isStartElement()) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
        }
        return "";
    }

    /** The attribute as a number that is not negative; the given one where there is none or it is no number. */
    public int number(String name, int otherwise) {
        var text = attribute(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** True of {@code 1} and {@code true}. */
    public boolean flag(String name) {
        var text = attribute(name);
        return text.equals("1") || text.equals("true");
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        in.close();
    }
}
