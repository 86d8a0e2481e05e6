package org.lianan.casework.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word list (词表) of one feature in one language: {@code words_zh.properties} beside the feature's classes.
 *
 * <p>A sentence may hold {@code {name}} (the parameter as it is), {@code {name:prefix}} (the word listed under
 * {@code prefix.VALUE}), {@code {name?prefix}} (the same, or the parameter itself where none is listed), {@code {name:list}} (a list with the language's own comma) and {@code {length|unit}} (a number
 * with its unit, in English singular or plural).
 */
public final class Words {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?:([:|?])(\\w+))?}");
    private static final Map<String, Words> LISTS = new ConcurrentHashMap<>();

    private final String name;
    private final Properties words = new Properties();

    private Words(String name) {
        this.name = name;
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Words zh(String feature) {
        return of(feature, "zh");
    }

    public static Words en(String feature) {
        return of(feature, "en");
    }

    private static Words of(String feature, String language) {
        return LISTS.computeIfAbsent(
                "/org/lianan/casework/" + feature + "/words_" + language + ".properties", Words::new);
    }

    /** The word listed under a key; a missing word is a fault of ours. */
    public String word(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + name);
        }
        return word;
    }

    public String sentence(String code, Map<String, String> parameters) {
        var blank = BLANK.matcher(word(code));
        var sentence = new StringBuilder();
        while (blank.find()) {
            blank.appendReplacement(sentence, Matcher.quoteReplacement(filled(blank, parameters)));
        }
        return blank.appendTail(sentence).toString();
    }

    private String filled(Matcher blank, Map<String, String> parameters) {
        var parameter = given(blank.group(1), parameters);
        var how = blank.group(3);
        if (how == null) {
            return parameter;
        }
        if ("|".equals(blank.group(2))) {
            return amount(parameter, given(how, parameters));
        }
        if ("?".equals(blank.group(2))) {
            return words.getProperty(how + "." + parameter, parameter);
        }
        return how.equals("list") ? parameter.replace(",", word("comma")) : word(how + "." + parameter);
    }

    private String amount(String number, String unit) {
        var singular = words.getProperty("amount." + unit + ".one");
        var pattern = number.equals("1") && singular != null ? singular : word("amount." + unit);
        return pattern.replace("{n}", number);
    }

    private String given(String parameter, Map<String, String> parameters) {
        var given = parameters.get(parameter);
        if (given == null) {
            throw new IllegalArgumentException("a sentence in " + name + " needs " + parameter);
        }
        return given;
    }
}
