package org.lianan.authz.permission;

/** The mark of an act that is an officer's signature (签批), in the table of actions. */
enum Signature {
    SIGNED
}
