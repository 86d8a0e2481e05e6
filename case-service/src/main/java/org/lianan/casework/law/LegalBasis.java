package org.lianan.casework.law;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles on which a rule rests (法律依据); where only a house default exists, that is said instead. */
public record LegalBasis(List<Citation> citations) {

    /** One article, or several separated by commas; {@code 10(2)} is article 10, paragraph 2. */
    public record Citation(Instrument instrument, String articles) {
        private static final Pattern ARTICLES = Pattern.compile("(\\d++(\\(\\d++\\))?+(, )?+)*+");
        private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)");

        public Citation {
            if (!ARTICLES.matcher(articles).matches()) {
                throw new IllegalArgumentException("not a list of articles: " + articles);
            }
        }

        String zh() {
            return articles.isEmpty()
                    ? instrument.zh()
                    : instrument.zh()
                            + Arrays.stream(articles.split(", "))
                                    .map(Citation::articleZh)
                                    .collect(joining("、"));
        }

        String en() {
            return articles.isEmpty() ? instrument.en() : instrument.en() + ", art. " + articles;
        }

        private static String articleZh(String article) {
            var number = "第" + chineseNumber(Integer.parseInt(article.replaceFirst("\\(.*", ""))) + "条";
            var paragraph = PARAGRAPH.matcher(article);
            return paragraph.find() ? number + "第" + chineseNumber(Integer.parseInt(paragraph.group(1))) + "款" : number;
        }
    }

    public LegalBasis {
        citations = List.copyOf(citations);
    }

    public static LegalBasis of(Instrument instrument, String articles) {
        return new LegalBasis(List.of(new Citation(instrument, articles)));
    }

    public static LegalBasis houseDefault() {
        return of(Instrument.HOUSE_DEFAULT, "");
    }

    public LegalBasis and(Instrument instrument, String articles) {
        return new LegalBasis(Stream.concat(citations.stream(), Stream.of(new Citation(instrument, articles)))
                .toList());
    }

    /** False where no law gives the number and the house had to choose. */
    public boolean isLaw() {
        return citations.stream().allMatch(citation -> citation.instrument().isLaw());
    }

    public String zh() {
        return citations.stream().map(Citation::zh).collect(joining("；"));
    }

    public String en() {
        return citations.stream().map(Citation::en).collect(joining("; "));
    }

    /** Numbers of articles as laws write them, up to 999: 10 is 十, 45 is 四十五, 105 is 一百零五. */
    static String chineseNumber(int number) {
        var digits = "零一二三四五六七八九";
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        var words = new StringBuilder();
        if (hundreds > 0) {
            words.append(digits.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            words.append(tens == 1 && hundreds == 0 ? "" : digits.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        if (ones > 0) {
            words.append(digits.charAt(ones));
        }
        return words.toString();
    }
}
