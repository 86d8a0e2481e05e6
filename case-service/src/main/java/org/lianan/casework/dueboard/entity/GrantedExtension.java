package org.lianan.casework.dueboard.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.deadline.Approver;
import org.lianan.casework.deadline.Extension;

/** An extension of this duty's period, as it is stored. */
@Embeddable
record GrantedExtension(
        @Enumerated(EnumType.STRING) Approver approver,
        @Column(name = "granted_on") LocalDate grantedOn,
        @Column(name = "until_on") @Nullable LocalDate until,
        String document) {

    static GrantedExtension of(Extension extension) {
        return new GrantedExtension(
                extension.approver(), extension.grantedOn(), extension.until(), extension.document());
    }

    Extension extension() {
        return new Extension(approver, grantedOn, until, document);
    }
}
