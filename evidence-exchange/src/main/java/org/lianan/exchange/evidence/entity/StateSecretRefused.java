package org.lianan.exchange.evidence.entity;

import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** State secrets do not belong on this network (Law on Guarding State Secrets, art. 31); nothing of them is kept, not even a name. */
public final class StateSecretRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public StateSecretRefused() {
        super(
                Kind.NOT_VALID,
                "STATE_SECRET_REFUSED",
                Sentence.of(
                        "涉及国家秘密的材料不得在本系统登记、上传。平台未保留其名称、内容和校验值，已通知安全管理员。" + "请立即从本机移除，交本单位保密工作机构，通过机要渠道或涉密专用系统办理。",
                        "State secrets must not be entered or uploaded here. Nothing of it was kept, neither name nor content nor"
                                + " fingerprint, and the security administrator was told. Remove it from this computer and hand it"
                                + " to your agency's secrecy office, which takes it by the classified channel."));
    }
}
