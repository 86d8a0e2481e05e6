package org.lianan.casework.referral.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;
import org.lianan.casework.referral.entity.TakenBy;

/** Who reads a referral in this request, how much of it they see, and which steps are open to them. */
@ApplicationScoped
public class ReferralViews {
    @Inject
    Acting acting;

    @Inject
    CaseFiles files;

    @Inject
    Participations participations;

    @Inject
    ReferralPicture picture;

    /** The referral as the caller of this request may see it. */
    ReferralView of(Referral referral) {
        var file = files.get(referral.caseId());
        var steps = referral.stepsOpenTo(reader(file), WorkingCalendar.published(), now()).stream()
                .filter(step ->
                        Gate.of(step).decide(acting.who(), standing(referral)).isAllowed())
                .map(ReferralStep::name)
                .toList();
        return picture.of(referral, file, reach(referral).orElseThrow(NotFound::new), acting.agency(), steps, now());
    }

    boolean isReadable(Referral referral) {
        return reach(referral).isPresent();
    }

    TakenBy reader(Referral referral) {
        return reader(files.get(referral.caseId()));
    }

    Instant now() {
        return acting.now();
    }

    private TakenBy reader(CaseFile file) {
        return new TakenBy(acting.officer(), acting.agency(), file.isOnTeam(acting.officer()));
    }

    private Standing standing(Referral referral) {
        return participations.standing(acting.agency(), referral.caseId(), now());
    }

    private Optional<Reach> reach(Referral referral) {
        return switch (standing(referral)) {
            case LEAD, SUPERVISING -> Optional.of(Reach.WHOLE);
            case POLICE, PROCURATORATE ->
                Optional.of(referral)
                        .filter(sent -> sent.readers().contains(acting.agency()))
                        .map(sent -> sent.procuratorate()
                                        .filter(acting.agency()::equals)
                                        .isPresent()
                                ? Reach.COPY
                                : Reach.PACK);
            case CO_HANDLER, ASSISTING, INFORMED, FORMER, INVITED, NONE -> Optional.empty();
        };
    }
}
