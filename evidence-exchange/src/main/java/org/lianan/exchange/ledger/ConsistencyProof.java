package org.lianan.exchange.ledger;

import java.util.List;

/** Why a log has only grown 存证一致性证明 between two sizes and nothing in it was changed (RFC 9162, 2.1.4). */
public record ConsistencyProof(long oldSize, long newSize, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether the tree with the old root is the beginning of the tree with the new root. Nothing can be said about an empty old
     * tree: everything is consistent with it, so asking is an error of the asker and answered with no.
     */
    public boolean proves(TreeHash oldRoot, TreeHash newRoot) {
        if (oldSize < 1 || oldSize > newSize) return false;
        if (oldSize == newSize) return path.isEmpty() && oldRoot.equals(newRoot);
        if (path.isEmpty()) return false;
        boolean oldRootIsASubtree = Long.bitCount(oldSize) == 1;
        int next = oldRootIsASubtree ? 0 : 1;
        var start = oldRootIsASubtree ? oldRoot : path.get(0);

        long position = oldSize - 1;
        long last = newSize - 1;
        while ((position & 1) == 1) {
            position >>= 1;
            last >>= 1;
        }
        var oldHash = start;
        var newHash = start;
        for (var beside : path.subList(next, path.size())) {
            if (last == 0) return false;
            if ((position & 1) == 1 || position == last) {
                oldHash = TreeHash.ofNode(beside, oldHash);
                newHash = TreeHash.ofNode(beside, newHash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = TreeHash.ofNode(newHash, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
