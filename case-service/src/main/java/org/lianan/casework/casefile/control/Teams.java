package org.lianan.casework.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.OtherOfficersWanted;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.casework.casefile.entity.TwoOfficersWanted;
import org.lianan.casework.need.control.Need;

/** Finds the officers whom somebody named for a case, with the licences that the directory has of them. */
@ApplicationScoped
public class Teams {
    @Inject
    Officers officers;

    @Inject
    Need need;

    /** The named officers; refused where one of them is no case officer of this agency, or recused from the case. */
    public List<TeamMember> of(CaseFileId caseId, AgencyId agency, List<String> named) {
        need.refuseRecused(named, caseId.uuid());
        var found = officers.all(named);
        return named.stream()
                .distinct()
                .map(name -> {
                    var officer = found.get(name);
                    if (officer == null || !mayHandleCases(officer, agency)) {
                        throw new TwoOfficersWanted();
                    }
                    return new TeamMember(name, agency.id(), officer.licence().orElse(null));
                })
                .toList();
    }

    /** Those whom the head of a unit names for the agency's own part; the head alone is no team. */
    public List<TeamMember> namedBy(String head, CaseFileId caseId, AgencyId agency, List<String> named) {
        need.refuseRecused(named, caseId.uuid());
        var found = officers.all(named);
        if (named.stream().allMatch(head::equals)) {
            throw new OtherOfficersWanted();
        }
        return named.stream()
                .distinct()
                .map(name -> {
                    var officer = found.get(name);
                    if (officer == null || !mayWorkOnCases(officer, agency)) {
                        throw new OtherOfficersWanted();
                    }
                    return new TeamMember(name, agency.id(), officer.licence().orElse(null));
                })
                .toList();
    }

    private static boolean mayWorkOnCases(Officer officer, AgencyId agency) {
        return mayHandleCases(officer, agency)
                || officer.agency().equals(agency) && officer.roles().contains(Role.ASSIST_LIAISON);
    }

    private static boolean mayHandleCases(Officer officer, AgencyId agency) {
        return officer.agency().equals(agency) && officer.roles().contains(Role.CASE_OFFICER);
    }
}
