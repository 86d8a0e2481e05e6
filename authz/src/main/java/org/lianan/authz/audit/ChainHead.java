package org.lianan.authz.audit;

/** How far the chain has grown, and the digest of its newest link. */
public record ChainHead(long seq, String digest) {}
