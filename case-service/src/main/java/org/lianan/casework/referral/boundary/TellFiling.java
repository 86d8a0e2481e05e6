package org.lianan.casework.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 立案通知书: its number, and that of the document by which the head of the police approved it. */
public record TellFiling(
        @NotBlank @Size(max = 100) String noticeNo,
        @NotBlank @Size(max = 100) String chiefDocumentNo) {}
