package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 不予立案通知书: its numbers and the reasons. */
public record TellRefusal(
        @NotBlank @Size(max = 100) String noticeNo,
        @NotBlank @Size(max = 100) String chiefDocumentNo,
        @NotBlank @Size(max = 4_000) String reason) {}
