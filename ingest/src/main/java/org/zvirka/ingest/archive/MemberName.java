package org.zvirka.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The name of an archive's member as people know it. */
final class MemberName {

    /** Windows writes names in the OEM code page, which in Ukraine and Russia is 866. */
    private static final Charset OEM = Charset.forName("IBM866");

    private MemberName() {}

    /** With {@code /} between folders and nothing that leads upwards; never blank. */
    static String of(ZipArchiveEntry entry) {
        String name = Arrays.stream(decoded(entry).replace('\\', '/').split("/"))
                .map(part -> part.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.endsWith(":"))
                .collect(Collectors.joining("/"));
        return name.isEmpty() ? "?" : name;
    }

    /** The archive says so, or an extra field does; else bytes that are valid UTF-8 are that, and all others 866. */
    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        if (said || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OEM);
        }
    }
}
