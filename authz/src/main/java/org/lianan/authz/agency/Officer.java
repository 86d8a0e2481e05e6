package org.lianan.authz.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;

/** An officer (执法人员) as the directory knows them; what they may do comes from Keycloak at each call. */
@Entity
@Table(schema = "authz")
public class Officer {
    @Id
    private String officer;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String agency;
    private String roles;
    private @Nullable String licence;

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    public Officer(
            String officer, String name, String nameEn, AgencyId agency, Set<Role> roles, @Nullable String licence) {
        this.officer = officer;
        this.name = name;
        this.nameEn = nameEn;
        this.agency = agency.id();
        this.roles = new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
        this.licence = licence;
    }

    public String officer() {
        return officer;
    }

    public Person person() {
        return new Person(officer, name, nameEn, agency);
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 执法证号; only an officer who holds one counts as one of the two that the law asks for. */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }
}
