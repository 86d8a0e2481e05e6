package org.lianan.exchange.evidence.entity;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** Two files of one item have names that some disks cannot tell apart. */
public final class FileNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileNameTaken(FileName name) {
        super(
                Kind.NOT_VALID,
                "FILE_NAME_TAKEN",
                Sentence.of("本项证据中已有同名文件，请改名。", "This evidence already has a file of that name. Rename it."),
                Map.of("name", name.name()));
    }
}
