package guibiao.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The embedded store: file, port. Only on 127.0.0.1, because it has no authentication. */
public final class Main {
  /** Read by runtime/javaProcess.ts. */
  private static final int FILE_UNREADABLE = 4;

  public static void main(String[] args) {
    MVStore store = open(args[0]);
    store.setRetentionTime(0); // nobody reads an older version: let pages that were replaced be used again
    IndexedBackend backend = new IndexedBackend(store);
    backend.version(new AnnouncedVersion());
    MongoServer server = new MongoServer(backend);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind("127.0.0.1", Integer.parseInt(args[1]));
    System.out.println("listening " + args[1]);
  }

  private static MVStore open(String file) {
    try {
      return new MVStore.Builder().fileName(file).autoCommitDisabled().open();
    } catch (MVStoreException unreadable) {
      System.err.println(unreadable.getMessage());
      System.exit(FILE_UNREADABLE);
      throw unreadable;
    }
  }

  /** The newest drivers talk to wire version 9 (MongoDB 4.4) and later only; what they send, the library understands. */
  private static final class AnnouncedVersion implements MongoVersion {
    @Override public List<Integer> getVersionArray() { return List.of(4, 4, 0); }
    @Override public int getWireVersion() { return 9; }
  }
}
