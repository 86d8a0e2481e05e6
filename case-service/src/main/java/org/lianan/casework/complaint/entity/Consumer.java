package org.lianan.casework.complaint.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who complained (投诉人); numbers are sealed, and shown masked at most. */
@Embeddable
public record Consumer(
        @Column(name = "consumer_name") @Nullable String name,
        @Column(name = "consumer_id_sealed") @Nullable String idSealed,

        @Column(name = "consumer_id_masked") @Nullable String idMasked,

        @Column(name = "consumer_phone_sealed") @Nullable String phoneSealed) {}
