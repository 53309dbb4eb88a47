package cn.jixiao.document.file;

/** What a file is, told by its first bytes; its name may say anything. */
enum FileKind {
    TEXT,
    /** A zip: .xlsx, .docx, or none of them. */
    PACKAGE,
    /** An OLE2 compound file: .xls, .doc, or an encrypted package. */
    COMPOUND,
    PDF;

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] COMPOUND_START = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};

    static FileKind of(byte[] content) {
        if (startsAt(content, 0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
                || startsAt(content, 0, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6)) {
            return PACKAGE;
        }
        if (startsAt(content, 0, COMPOUND_START)) {
            return COMPOUND;
        }
        for (int i = 0; i < Math.min(content.length, PDF_HEADER_WITHIN); i++) {
            if (startsAt(content, i, PDF_START)) {
                return PDF;
            }
        }
        return TEXT;
    }

    private static boolean startsAt(byte[] content, int at, byte... start) {
        if (content.length < at + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
