package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.Numbers;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.SameLevelWanted;

/** Whom a referral may go to, and what they become in the case: readers of the pack, and of nothing else. */
@ApplicationScoped
public class Recipients {
    /** 文种代字 of the letters of referral. */
    private static final String WORD = "案移";

    /** What police and procuratorate see of the case. */
    private static final List<String> ONLY_THE_PACK = List.of("REFERRAL");

    @Inject
    Agencies agencies;

    @Inject
    Participations participations;

    @Inject
    Numbers numbers;

    /** 同级公安机关. */
    AgencyId police(String id, AgencyId bureau) {
        return beside(id, Agency.Kind.POLICE, bureau).orElseThrow(SameLevelWanted::police);
    }

    /** 同级人民检察院. */
    AgencyId procuratorate(String id, AgencyId bureau) {
        return beside(id, Agency.Kind.PROCURATORATE, bureau).orElseThrow(SameLevelWanted::procuratorate);
    }

    /** 有管辖权的其他公安机关, wherever it is. */
    AgencyId otherPolice(String id, AgencyId own) {
        return find(id).filter(agency -> agency.kind() == Agency.Kind.POLICE)
                .map(Agency::id)
                .filter(other -> !other.equals(own))
                .orElseThrow(SameLevelWanted::otherPolice);
    }

    String numberFor(Referral referral, LocalDate today) {
        return numbers.nextDocument(referral.bureau(), WORD, today.getYear());
    }

    /** Gives those who got it their standing in the case. */
    void admit(Referral referral, String by, Instant now) {
        referral.police().ifPresent(police -> admit(referral, police, Standing.POLICE, by, now));
        referral.procuratorate().ifPresent(copied -> admit(referral, copied, Standing.PROCURATORATE, by, now));
    }

    private void admit(Referral referral, AgencyId agency, Standing standing, String by, Instant now) {
        participations.grant(referral.caseId(), agency, standing, Basis.REFERRAL, ONLY_THE_PACK, null, by, now);
    }

    private Optional<AgencyId> beside(String id, Agency.Kind kind, AgencyId bureau) {
        var own = agencies.get(bureau);
        return find(id).filter(agency -> agency.kind() == kind)
                .filter(agency -> agency.level() == own.level())
                .filter(agency -> agency.divisionCode().equals(own.divisionCode()))
                .map(Agency::id);
    }

    private Optional<Agency> find(String id) {
        return AgencyId.isOne(id) ? agencies.find(new AgencyId(id)) : Optional.empty();
    }
}
