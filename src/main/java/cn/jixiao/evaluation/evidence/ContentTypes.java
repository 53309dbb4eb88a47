package cn.jixiao.evaluation.evidence;

import cn.jixiao.common.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The list of contents of an Office document, read without following anything it names.
 *
 * @param types every type of content that is declared
 * @param parts the types of single parts, by their names in the container
 */
record ContentTypes(Set<String> types, Map<String, String> parts) {

    private static final int LONGEST = 1024 * 1024;

    static ContentTypes read(InputStream list) throws IOException {
        var types = new HashSet<String>();
        var parts = new HashMap<String, String>();
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(list.readNBytes(LONGEST)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    var type = Objects.requireNonNullElse(xml.getAttributeValue(null, "ContentType"), "");
                    var part = Objects.requireNonNullElse(xml.getAttributeValue(null, "PartName"), "");
                    types.add(type);
                    parts.put(part.replaceFirst("^/", ""), type);
                }
            }
        } catch (XMLStreamException notReadable) {
            throw new RuleBroken("evaluation.file.damaged");
        }
        return new ContentTypes(types, parts);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
