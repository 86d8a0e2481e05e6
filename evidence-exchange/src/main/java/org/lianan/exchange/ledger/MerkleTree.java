package org.lianan.exchange.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of RFC 6962 over the first {@code size} leaves of a log. It reads the hashes of complete subtrees from where they are
 * kept and computes everything else, so that an append or a proof costs a logarithm of the size.
 */
public record MerkleTree(long size, Nodes nodes) {

    /** A complete subtree: {@code level} 0 is a leaf, {@code index} counts the subtrees of that level from the left. */
    public record Node(int level, long index) {
        public Node {
            if (level < 0 || index < 0) throw new IllegalArgumentException("no such node: " + level + "/" + index);
        }
    }

    /** Where the hashes of complete subtrees are kept. */
    @FunctionalInterface
    public interface Nodes {
        TreeHash at(Node node);
    }

    public MerkleTree {
        if (size < 0) throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
    }

    /** The hashes that come into being when a leaf is added: the leaf's own, then every subtree that it completes. */
    public Map<Node, TreeHash> adding(TreeHash leaf) {
        var added = new LinkedHashMap<Node, TreeHash>();
        var node = new Node(0, size);
        var hash = leaf;
        added.put(node, hash);
        while (isRightChild(node)) {
            hash = TreeHash.ofNode(nodes.at(new Node(node.level(), node.index() - 1)), hash);
            node = new Node(node.level() + 1, node.index() >> 1);
            added.put(node, hash);
        }
        return added;
    }

    public TreeHash root() {
        return size == 0 ? TreeHash.OF_EMPTY_TREE : range(0, size);
    }

    /** Why the leaf at this index is in the tree. */
    public InclusionProof inclusionOf(long index) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " among " + size);
        var path = new ArrayList<TreeHash>();
        addPath(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Why the tree of {@code oldSize} leaves is the beginning of this one. */
    public ConsistencyProof consistencyWith(long oldSize) {
        if (oldSize < 1 || oldSize > size) throw new IllegalArgumentException("no tree " + oldSize + " before " + size);
        var path = new ArrayList<TreeHash>();
        if (oldSize < size) addConsistency(oldSize, 0, size, true, path);
        return new ConsistencyProof(oldSize, size, path);
    }

    /** PATH of RFC 6962, 2.1.1, from the leaf up to the root of [from, to). */
    private void addPath(long index, long from, long to, List<TreeHash> path) {
        if (to - from == 1) return;
        long middle = from + largestPowerOfTwoBelow(to - from);
        if (index < middle) {
            addPath(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            addPath(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    /** SUBPROOF of RFC 6962, 2.1.2; {@code known} while the verifier already has the old root of [from, oldSize). */
    private void addConsistency(long oldSize, long from, long to, boolean known, List<TreeHash> path) {
        if (oldSize == to) {
            if (!known) path.add(range(from, to));
            return;
        }
        long middle = from + largestPowerOfTwoBelow(to - from);
        if (oldSize <= middle) {
            addConsistency(oldSize, from, middle, known, path);
            path.add(range(middle, to));
        } else {
            addConsistency(oldSize, middle, to, false, path);
            path.add(range(from, middle));
        }
    }

    private TreeHash range(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.at(new Node(level, from >> level));
        }
        long middle = from + largestPowerOfTwoBelow(width);
        return TreeHash.ofNode(range(from, middle), range(middle, to));
    }

    private static long largestPowerOfTwoBelow(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static boolean isRightChild(Node node) {
        return (node.index() & 1) == 1;
    }
}
