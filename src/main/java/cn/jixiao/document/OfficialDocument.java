package cn.jixiao.document;

/** A file to be handed out. The caller keeps its hands off the bytes: they are not copied. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OfficialDocument(String fileName, String contentType, byte[] bytes) {}
