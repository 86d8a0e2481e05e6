package org.lianan.authz.administration;

import java.util.List;
import org.lianan.authz.caller.AgencyId;

/** The question that the administration asks of the casework: in which open cases is this officer at work for the agency? */
public interface OpenTasks {
    /** The numbers of the cases, and nothing else of them. */
    List<String> of(String officer, AgencyId agency);
}
