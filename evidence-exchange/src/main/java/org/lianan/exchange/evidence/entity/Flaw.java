package org.lianan.exchange.evidence.entity;

/** What a reviewer will ask about 证据瑕疵, known at sealing; a flaw is shown and never hides the evidence. */
public enum Flaw {
    /** Fewer than two collectors with a licence (SAMR Order 2, art. 22; Administrative Penalty Law, art. 42). */
    SINGLE_OFFICER,
    /** No record of the extraction or inspection is named (SAMR Order 2, art. 26). */
    NO_RECORD,
    /** Neither a signature of the holder or a witness, nor the reason why there is none (SAMR Order 2, art. 24). */
    UNSIGNED
}
