package guibiao.runtime;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class in this process and ends with its parent: the parent holds the other end
 * of standard input, and however it dies, the pipe closes. No orphan is left, not even by kill -9.
 */
public final class Leash {
  private static final long GRACE_MS = 8_000;

  public static void main(String[] args) throws Exception {
    Thread watch = new Thread(Leash::untilParentIsGone, "leash");
    watch.setDaemon(true);
    watch.start();
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void untilParentIsGone() {
    try {
      while (System.in.read() >= 0) {} // nothing is ever written; the end of the stream is the message
    } catch (IOException gone) {
      // the same message
    }
    Thread halt = new Thread(Leash::haltAfterGrace, "leash-halt");
    halt.setDaemon(true);
    halt.start();
    System.exit(0);
  }

  private static void haltAfterGrace() {
    try {
      Thread.sleep(GRACE_MS);
    } catch (InterruptedException now) {
      // halt at once
    }
    Runtime.getRuntime().halt(1);
  }
}
