package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes characters of the bytes of an RTF file and hands on the other events: bytes have the code page of their font, else
 * of the document; Unicode escapes are followed by substitutes for older readers, which are skipped. For one file and one
 * thread.
 *
 * @see <a href="https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml">RTF specification 1.9.1, font table
 *     and Unicode RTF</a>
 */
final class RtfCharacters implements IRtfListener {

    private static final int WHITE = 0x20;

    /** The font of a group and how many bytes stand behind a Unicode escape for readers that know none. */
    private record Letters(int font, int substitutes) {}

    private final IRtfListener out;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<Letters> outer = new ArrayDeque<>();
    private Letters letters = new Letters(RtfFonts.DEFAULT, 1);
    private int toSkip;
    private boolean optional;

    RtfCharacters(IRtfListener out) {
        this.out = out;
    }

    int openGroups() {
        return outer.size();
    }

    @Override
    public void processDocumentStart() {
        out.processDocumentStart();
    }

    @Override
    public void processDocumentEnd() {
        out.processDocumentEnd();
    }

    @Override
    public void processGroupStart() {
        tellOptional();
        toSkip = 0;
        outer.push(letters);
        out.processGroupStart();
    }

    @Override
    public void processGroupEnd() {
        tellOptional();
        toSkip = 0;
        if (!outer.isEmpty()) {
            letters = outer.pop();
        }
        out.processGroupEnd();
    }

    @Override
    public void processCharacterBytes(byte[] bytes) {
        int from = Math.min(toSkip, bytes.length);
        toSkip = 0;
        if (from < bytes.length) {
            tellOptional();
            out.processString(text(bytes, from));
        }
    }

    @Override
    public void processString(String text) {
        out.processString(text);
    }

    @Override
    public void processBinaryBytes(byte[] bytes) {
        out.processBinaryBytes(bytes);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
        if (command == Command.optionalcommand) {
            optional = true;
            return;
        }
        if (optional && command.getCommandType() != CommandType.Destination) {
            tellOptional();
        }
        optional = false;
        if (command == Command.u) {
            unicode(parameter);
            return;
        }
        toSkip = 0;
        if (!letters(command, parameter)) {
            out.processCommand(command, parameter, hasParameter, isOptional);
        }
    }

    /** Said of a destination that this parser does not know. */
    private void tellOptional() {
        if (optional) {
            optional = false;
            out.processCommand(Command.optionalcommand, 0, false, false);
        }
    }

    private void unicode(int code) {
        int c = code < 0 ? code + 0x10000 : code;
        if (Character.isValidCodePoint(c)) {
            out.processString(Character.toString(c));
        }
        toSkip = letters.substitutes();
    }

    /** Whether a command is about bytes and characters alone. */
    private boolean letters(Command command, int parameter) {
        switch (command) {
            case ansi -> fonts.codePage(1252);
            case pc -> fonts.codePage(437);
            case pca -> fonts.codePage(850);
            case mac -> fonts.codePage(10000);
            case ansicpg -> fonts.codePage(parameter);
            case deff -> fonts.usual(parameter);
            case f -> letters = new Letters(parameter, letters.substitutes());
            case fcharset -> fonts.charset(letters.font(), parameter);
            case cpg -> fonts.codePage(letters.font(), parameter);
            case uc -> letters = new Letters(letters.font(), Math.clamp(parameter, 0, 16));
            case backslash -> out.processString("\\");
            case opencurly -> out.processString("{");
            case closecurly -> out.processString("}");
            case plain -> {
                letters = new Letters(RtfFonts.DEFAULT, letters.substitutes());
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String text(byte[] bytes, int from) {
        if (fonts.isPictures(letters.font())) {
            return pictures(bytes, from);
        }
        Charset charset = fonts.of(letters.font());
        boolean western = charset.equals(RtfFonts.WESTERN) && RtfFonts.isCyrillic(bytes, from);
        return new String(bytes, from, bytes.length - from, western ? RtfFonts.CYRILLIC : charset);
    }

    /** Where Word keeps the characters of such fonts in Unicode. */
    private static String pictures(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder();
        for (char c : new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).toCharArray()) {
            text.append(c <= WHITE ? c : (char) (0xf000 + c));
        }
        return text.toString();
    }
}
