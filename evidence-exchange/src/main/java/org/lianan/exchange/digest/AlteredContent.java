package org.lianan.exchange.digest;

import java.io.IOException;

/** The content that was being read is not what its digest promised; reading stopped before the end. */
public class AlteredContent extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Verification.Altered finding;

    public AlteredContent(Verification.Altered finding) {
        super("expected " + finding.expected() + " but found " + finding.actual());
        this.finding = finding;
    }

    public Verification.Altered finding() {
        return finding;
    }
}
