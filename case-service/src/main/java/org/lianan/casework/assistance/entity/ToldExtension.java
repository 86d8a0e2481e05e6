package org.lianan.casework.assistance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.lianan.casework.deadline.Approver;
import org.lianan.casework.deadline.Extension;

/** That the assisting agency said in time that it needs longer (延期告知), as it is stored. */
@Embeddable
record ToldExtension(
        @Column(name = "told_on") LocalDate toldOn,
        @Column(name = "until_on") LocalDate until,
        String reason) {

    Extension extension() {
        return new Extension(Approver.ASSISTING_AGENCY, toldOn, until, reason);
    }
}
