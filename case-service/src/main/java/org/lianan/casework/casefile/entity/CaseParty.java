package org.lianan.casework.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party to the case (当事人或相关人).
 *
 * @param idSealed the ID number, sealed outside the database's reach; only {@code idMasked} is ever shown
 */
@Embeddable
public record CaseParty(
        @Column(name = "party_id") UUID id,
        @Enumerated(EnumType.STRING) Role role,
        @Enumerated(EnumType.STRING) Kind kind,
        String name,
        @Nullable String uscc,

        @Column(name = "id_sealed") @Nullable String idSealed,

        @Column(name = "id_masked") @Nullable String idMasked,

        @Column(name = "division_code") @Nullable String divisionCode,

        @Nullable String address) {

    /** What the party is in the matter. */
    public enum Role {
        /** 平台经营者. */
        PLATFORM,
        /** 平台内经营者. */
        MERCHANT,
        /** 直播间运营者. */
        LIVE_ROOM,
        /** 主播. */
        STREAMER,
        /** 直播营销人员服务机构. */
        MCN,
        /** 权利人. */
        RIGHT_HOLDER,
        /** 买家. */
        BUYER,
        /** 其他. */
        OTHER
    }

    /** 单位 or 个人. */
    public enum Kind {
        UNIT,
        PERSON
    }
}
