package org.lianan.authz.agency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;

/** An officer (执法人员): a person, and the posting that says what they are now. */
@Entity
@Table(schema = "authz")
public class Officer {
    @Id
    private String officer;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private @Nullable String licence;

    @ManyToOne(optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "posting")
    private Posting posting;

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    public Officer(String officer, String name, String nameEn, @Nullable String licence, Posting posting) {
        this.officer = officer;
        this.name = name;
        this.nameEn = nameEn;
        this.licence = licence;
        this.posting = posting;
    }

    /** The same person as the provisioning has them now. */
    void isCalled(String nameNow, String nameEnNow, @Nullable String licenceNow) {
        name = nameNow;
        nameEn = nameEnNow;
        licence = licenceNow;
    }

    void isPosted(Posting next) {
        posting = next;
    }

    public String officer() {
        return officer;
    }

    public Person person() {
        return new Person(officer, name, nameEn, agency().id());
    }

    public AgencyId agency() {
        return posting.agency();
    }

    /** What the officer may act as now; nothing while the posting is suspended. */
    public Set<Role> roles() {
        return posting.isInForce() ? posting.roles() : Set.of();
    }

    /** The one home that an officer has at a time. */
    public Posting posting() {
        return posting;
    }

    /** 执法证号; only an officer who holds one counts as one of the two that the law asks for. */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }
}
