package org.lianan.exchange.ledger;

import java.util.List;

/** Why a leaf is in a log 存证包含证明: the hashes beside the way from the leaf to the root (RFC 9162, 2.1.3). */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the leaf with this hash stands at the index in the tree with this root. */
    public boolean proves(TreeHash leaf, TreeHash root) {
        if (index < 0 || index >= size) return false;
        long position = index;
        long last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) return false;
            if ((position & 1) == 1 || position == last) {
                hash = TreeHash.ofNode(beside, hash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
