package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** The name of a file could lead out of its folder or deceive the eye; it is not repeated here for that reason. */
public final class FileNameInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileNameInvalid() {
        super(
                Kind.NOT_VALID,
                "FILE_NAME_INVALID",
                Sentence.of(
                        "文件名不可用：不得为空、过长，或含有路径分隔符、控制字符。请改名后再上传。",
                        "This file name cannot be used: it is empty or too long, or has path separators or control"
                                + " characters. Rename the file and upload it again."));
    }
}
