package org.lianan.authz.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;

/** An agency (机关): a market regulation bureau, a police bureau or a procuratorate, in its place in the tree. */
@Entity
@Table(schema = "authz")
public class Agency {
    /** 级别: from the national administration down to a dispatched office. */
    public enum Level {
        NATIONAL,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        DISPATCHED
    }

    /** 机关类别. */
    public enum Kind {
        REGULATOR,
        POLICE,
        PROCURATORATE,
        /** The portal's own machines; no agency of the state. */
        NODE
    }

    @Id
    private String id;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String parent;

    @Column(name = "division_code", columnDefinition = "bpchar(6)")
    private @Nullable String divisionCode;

    @Column(name = "doc_word")
    private @Nullable String docWord;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    public Agency(
            AgencyId id,
            String name,
            String nameEn,
            Level level,
            Kind kind,
            @Nullable String parent,
            @Nullable String divisionCode,
            @Nullable String docWord) {
        this.id = id.id();
        this.name = name;
        this.nameEn = nameEn;
        this.level = level;
        this.kind = kind;
        this.parent = parent;
        this.divisionCode = divisionCode;
        this.docWord = docWord;
    }

    public AgencyId id() {
        return new AgencyId(id);
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Level level() {
        return level;
    }

    public Kind kind() {
        return kind;
    }

    /** The agency above; none for the national administration. */
    public Optional<AgencyId> parent() {
        return Optional.ofNullable(parent).map(AgencyId::new);
    }

    /** GB/T 2260 code of the division that the agency governs. */
    public Optional<String> divisionCode() {
        return Optional.ofNullable(divisionCode);
    }

    /** 机关代字: the agency's own word in the numbers of its documents. */
    public Optional<String> docWord() {
        return Optional.ofNullable(docWord);
    }
}
