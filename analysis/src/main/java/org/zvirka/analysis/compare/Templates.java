package org.zvirka.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.analysis.plan.MeasureId;

/**
 * Groups measures that are worded nearly the same, as where bodies copy a template. Measures are offered one by one; each
 * joins the first measure it nearly equals or begins a group. MinHash signatures in bands (Broder 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3) find those to look at, the shared pairs of words decide.
 * Memory grows with the number of different wordings. Not safe for use by several threads.
 */
public final class Templates {

    /** Share of word pairs both have of all either has, from which on two measures are the same template. */
    static final double NEARLY_SAME = 0.6;

    /** Bands of rows: two measures with a share of 0.6 meet in some band in 96 of 100 cases, with 0.2 in 10. */
    private static final int BANDS = 13;

    private static final int ROWS = 3;

    /** Leaders looked at per band; more mean a band that tells nothing. */
    private static final int LEADERS = 16;

    /** Shorter texts are the same only word for word. */
    private static final int SHORT = 4;

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<Long, List<Integer>> byBand = new HashMap<>();
    private final List<Set<Integer>> shingles = new ArrayList<>();

    /** A measure of a group. */
    public record Member(String body, int year, MeasureId measure, String text) {}

    private record Group(List<Member> members) {}

    /**
     * @param text the wording that was offered first
     * @param members in the order they were offered
     */
    public record Template(String text, List<Member> members) {
        public Template {
            members = List.copyOf(members);
        }

        /** Distinct bodies, in alphabetical order. */
        public List<String> bodies() {
            return List.copyOf(new TreeSet<>(members.stream().map(Member::body).toList()));
        }
    }

    public void offer(Member member) {
        String plain = WordingReader.plain(member.text());
        Integer known = byText.get(plain);
        if (known == null) {
            known = nearest(plain);
            byText.put(plain, known);
        }
        groups.get(known).members().add(member);
    }

    /** Groups with measures of at least so many bodies, most bodies first. */
    public List<Template> of(int bodies) {
        return groups.stream()
                .map(group -> new Template(group.members().getFirst().text(), group.members()))
                .filter(template -> template.bodies().size() >= bodies)
                .sorted(Comparator.comparingInt(
                                (Template template) -> -template.bodies().size())
                        .thenComparingInt(template -> -template.members().size())
                        .thenComparing(Template::text))
                .toList();
    }

    private int nearest(String plain) {
        Set<Integer> here = shingles(plain);
        if (here.size() < SHORT) {
            return begin(Set.of(), new long[0]);
        }
        long[] bands = bands(here);
        double most = NEARLY_SAME;
        int best = -1;
        Set<Integer> seen = new HashSet<>();
        for (long band : bands) {
            for (int leader : byBand.getOrDefault(band, List.of())) {
                double share = seen.add(leader) ? share(here, shingles.get(leader)) : 0;
                if (share >= most) {
                    best = leader;
                    most = Math.nextUp(share);
                }
            }
        }
        return best >= 0 ? best : begin(here, bands);
    }

    private int begin(Set<Integer> here, long[] bands) {
        int place = groups.size();
        groups.add(new Group(new ArrayList<>()));
        shingles.add(here);
        for (long band : bands) {
            List<Integer> leaders = byBand.computeIfAbsent(band, ignored -> new ArrayList<>(1));
            if (leaders.size() < LEADERS) {
                leaders.add(place);
            }
        }
        return place;
    }

    /** Pairs of neighbouring words, as numbers. */
    private static Set<Integer> shingles(String plain) {
        String[] words = plain.split(" ");
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + 1 < words.length; i++) {
            shingles.add(mix(words[i].hashCode() * 31 + words[i + 1].hashCode()));
        }
        return shingles;
    }

    private static long[] bands(Set<Integer> shingles) {
        int[] least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(shingle ^ (i * 0x9E3779B9)));
            }
        }
        long[] bands = new long[BANDS];
        for (int i = 0; i < least.length; i++) {
            int band = i / ROWS;
            bands[band] = (bands[band] + band + 1) * 0x9E3779B97F4A7C15L + least[i];
        }
        return bands;
    }

    /** A bijection of numbers that spreads them well (the finaliser of MurmurHash3). */
    private static int mix(int number) {
        int mixed = number;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
