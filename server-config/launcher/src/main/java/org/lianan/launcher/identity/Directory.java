package org.lianan.launcher.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.launcher.CannotStart;

/**
 * The agencies and officers of the demo (机构与人员), as written in {@code server-config/seed}.
 *
 * @param demoPassword the one password of all demo accounts
 * @param demoSecondFactor from which the second factor of each demo account follows
 * @param agencies parents before their children
 * @param officers everybody who can sign in
 */
public record Directory(
        @JsonProperty(required = true) String demoPassword,
        @JsonProperty(required = true) String demoSecondFactor,
        @JsonProperty(required = true) List<Agency> agencies,
        @JsonProperty(required = true) List<Officer> officers) {

    /** Where the file stands in the checkout. */
    public static final String FILE = "server-config/seed/agencies-and-officers.yaml";

    /** Checks that everybody has an agency and every agency's parent comes before it. */
    public Directory {
        agencies = List.copyOf(agencies);
        officers = List.copyOf(officers);
        Set<String> known = new HashSet<>();
        for (Agency agency : agencies) {
            if (agency.parent() != null && !known.contains(agency.parent())) {
                throw new CannotStart("%s: the parent of %s, %s, must stand before it."
                        .formatted(FILE, agency.id(), agency.parent()));
            }
            if (!known.add(agency.id())) {
                throw new CannotStart("%s: agency %s stands there twice.".formatted(FILE, agency.id()));
            }
        }
        Set<String> names = new HashSet<>();
        for (Officer officer : officers) {
            if (!known.contains(officer.agency())) {
                throw new CannotStart("%s: %s belongs to %s, which is not among the agencies."
                        .formatted(FILE, officer.username(), officer.agency()));
            }
            if (!names.add(officer.username())) {
                throw new CannotStart("%s: officer %s stands there twice.".formatted(FILE, officer.username()));
            }
        }
    }

    /**
     * An organ that takes part (机关).
     *
     * @param id never changes, unlike the division code
     * @param name its Chinese name
     * @param nameEn its English name
     * @param level NATIONAL, PROVINCE, PREFECTURE or COUNTY
     * @param kind REGULATOR, POLICE or PROCURATORATE
     * @param parent the organ above, none for the national one
     * @param divisionCode six digits of the administrative division (行政区划代码)
     * @param docWord the word of its documents (机关代字)
     */
    public record Agency(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String nameEn,
            @JsonProperty(required = true) String level,
            @JsonProperty(required = true) String kind,
            @Nullable String parent,
            @JsonProperty(required = true) String divisionCode,
            @JsonProperty(required = true) String docWord) {}

    /**
     * A person who signs in (执法人员 and others).
     *
     * @param username how they sign in
     * @param name the Chinese name
     * @param nameEn the name in Latin letters
     * @param agency the one agency they belong to
     * @param roles long names of the roles they hold there
     * @param licence number of the enforcement licence (执法证号), fictional, only for case officers
     */
    public record Officer(
            @JsonProperty(required = true) String username,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String nameEn,
            @JsonProperty(required = true) String agency,
            @JsonProperty(required = true) List<String> roles,
            @Nullable String licence) {

        /** Copies the roles. */
        public Officer {
            roles = List.copyOf(roles);
        }
    }

    /** Reads the file of this checkout. */
    public static Directory of(Path repository) {
        Path file = repository.resolve(FILE);
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Directory parse(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, Directory.class);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof CannotStart reason) {
                throw reason;
            }
            throw new CannotStart(
                    "%s is not as it should be: %s"
                            .formatted(FILE, e.getOriginalMessage().replaceAll("\\s+", " ")),
                    e);
        }
    }

    /** The roles that somebody holds. */
    public Set<String> roles() {
        return officers.stream().flatMap(each -> each.roles().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
