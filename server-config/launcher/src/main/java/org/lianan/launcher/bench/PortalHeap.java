package org.lianan.launcher.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.lianan.launcher.CannotStart;

/** The heap of the portal's JVM, seen from outside by the JVM's own management interface. */
final class PortalHeap implements AutoCloseable {

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private PortalHeap(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    /** Looks into this JVM of the same machine and user. */
    @SuppressWarnings(
            "BanJNDI") // the other side is the server that we have just started, by an address that it told us itself
    static PortalHeap of(long process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
            try {
                return new PortalHeap(
                        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException | IOException e) {
            throw new CannotStart(
                    "The portal's JVM, process %d, does not show its heap: %s".formatted(process, e.getMessage()), e);
        }
    }

    /** Collects, and says how much is alive. */
    long liveBytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
