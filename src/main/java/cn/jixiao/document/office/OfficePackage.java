package cn.jixiao.document.office;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An Office Open XML file. Only the parts that are asked for are unpacked, in memory and within the limits; no entry is ever
 * written to a disk, no relationship that leads out of the file is followed.
 */
public final class OfficePackage implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MEGABYTE = 1024 * 1024;

    private final Allowance allowance;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private String mainPart = "";

    /** Breaks {@code document.bomb} where the file says itself that it unpacks to too much. */
    public OfficePackage(byte[] content, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        long declared = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            entries.put(entry.getName(), entry);
            declared += Math.max(entry.getSize(), 0);
        }
        var limits = allowance.limits();
        if (entries.size() > limits.maxParts() || declared > limits.maxUnpackedBytes()) {
            throw new RuleBroken("document.bomb", limits.maxUnpackedBytes() / MEGABYTE);
        }
    }

    /** Breaks {@code document.macro}, or {@code document.binary} where it is any other zip. */
    public OfficeKind kind() throws IOException, XMLStreamException {
        if (!has(CONTENT_TYPES)) {
            throw new RuleBroken("document.binary");
        }
        var macros = entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        OfficeKind kind = null;
        try (var types = xml(CONTENT_TYPES)) {
            while (types.next()) {
                var type = types.attribute("ContentType");
                macros |= type.contains("macroEnabled") && !type.contains("sheet.binary");
                if (type.contains("spreadsheetml.sheet.main") || type.contains("spreadsheetml.template.main")) {
                    kind = OfficeKind.WORKBOOK;
                    mainPart = partName(types.attribute("PartName"));
                } else if (type.contains("wordprocessingml.document.main")
                        || type.contains("wordprocessingml.template.main")) {
                    kind = OfficeKind.DOCUMENT;
                    mainPart = partName(types.attribute("PartName"));
                }
            }
        }
        if (macros) {
            throw new RuleBroken("document.macro");
        }
        if (kind == null) {
            throw new RuleBroken("document.binary");
        }
        return kind;
    }

    /** Name of the part with which reading starts; known after {@link #kind}. */
    public String mainPart() {
        return mainPart;
    }

    public boolean has(String part) {
        return entries.containsKey(part);
    }

    /** The part as XML. Breaks {@code document.damaged} where there is none, {@code document.encrypted} or {@code document.bomb}. */
    public XmlPart xml(String part) throws IOException, XMLStreamException {
        var entry = entries.get(part);
        if (entry == null) {
            throw new RuleBroken("document.damaged");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RuleBroken("document.encrypted");
        }
        return new XmlPart(new UnpackedStream(zip.getInputStream(entry), entry.getCompressedSize(), allowance));
    }

    /** The parts to which a part relates, by the relationship's id; those outside of the file are left out. */
    public Relations relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var name = folder + "_rels/" + part.substring(slash) + ".rels";
        var relations = new Relations();
        if (has(name)) {
            try (var xml = xml(name)) {
                while (xml.next()) {
                    if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        allowance.cells(1);
                        relations.add(
                                xml.attribute("Id"), xml.attribute("Type"), resolve(folder, xml.attribute("Target")));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? partName(target) : folder + target;
    }

    private static String partName(String printed) {
        return printed.startsWith("/") ? printed.substring(1) : printed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
