package guibiao.runtime;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Runs another main class in this process: alone on its data folder, and no longer than its parent.
 * Arguments: data folder, main class, arguments of the main class.
 */
public final class Leash {
  /** Read by runtime/javaProcess.ts. */
  private static final int FOLDER_IN_USE = 3;
  private static final long GRACE_MS = 8_000;
  /** One who was just killed may still be on its way out. */
  private static final long LOCK_WITHIN_MS = 10_000;

  /** Held to the end of this process, however it ends: the system gives the lock back. */
  private static FileLock lock;

  public static void main(String[] args) throws Exception {
    Thread watch = new Thread(Leash::untilParentIsGone, "leash");
    watch.setDaemon(true);
    watch.start();
    lock = lockOrExit(Path.of(args[0], "LOCK"));
    sweepScratch(Path.of(args[0], "scratch").toFile());
    try {
      Class.forName(args[1])
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
    } catch (InvocationTargetException failed) {
      failed.getCause().printStackTrace();
      endInOrder(1); // threads that it has started would keep this process alive without its work
    }
  }

  /** Two brokers on one folder would destroy each other's log, and neither notices. */
  private static FileLock lockOrExit(Path file) throws IOException, InterruptedException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long deadline = System.currentTimeMillis() + LOCK_WITHIN_MS;
    FileLock held = channel.tryLock();
    while (held == null && System.currentTimeMillis() < deadline) {
      Thread.sleep(100);
      held = channel.tryLock();
    }
    if (held == null) {
      System.err.println("locked by another process: " + file);
      System.exit(FOLDER_IN_USE);
    }
    channel.truncate(0).write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes()));
    return held;
  }

  /** Native libraries that a killed process could not remove: 14 MB for each time that it was killed. */
  private static void sweepScratch(File folder) {
    folder.mkdirs();
    File[] left = folder.listFiles(File::isFile);
    if (left != null) for (File file : left) file.delete();
  }

  /** The parent holds the other end of standard input; however it dies, the stream ends. Nothing is ever written. */
  private static void untilParentIsGone() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException gone) {
      // the same message
    }
    endInOrder(0);
  }

  /** Lets shutdown hooks run, but not for ever: a broker that is still starting can hang in them. */
  private static void endInOrder(int code) {
    Thread halt = new Thread(() -> {
      try {
        Thread.sleep(GRACE_MS);
      } catch (InterruptedException now) {
        // halt at once
      }
      Runtime.getRuntime().halt(1);
    }, "leash-halt");
    halt.setDaemon(true);
    halt.start();
    System.exit(code);
  }
}
