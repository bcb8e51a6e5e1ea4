package org.zvirka.analysis.party;

import java.util.regex.Pattern;

/** Names of people as cells write them: a family name and initials, in either order, or all three names in full. */
final class Persons {

    private static final String INITIALS = "\\p{Lu}\\.\\s*(?:\\p{Lu}\\.)?";
    private static final String FAMILY = "\\p{Lu}[\\p{L}'’ʼ-]+";

    private static final String FULL =
            FAMILY + "\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}[\\p{Ll}'’ʼ]+(?:ович|евич|йович|івна|ївна|овна|евна)";

    static final Pattern PERSON =
            Pattern.compile(FULL + "|" + FAMILY + "\\s+" + INITIALS + "|" + INITIALS + "\\s*" + FAMILY);

    static final Pattern AT_END = Pattern.compile("(?:" + PERSON.pattern() + ")$");

    /** Letters of a name with its initials at most. */
    static final int LONGEST = 60;

    private Persons() {}
}
