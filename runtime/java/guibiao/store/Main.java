package guibiao.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The embedded store: file, port. Only on 127.0.0.1, because it has no authentication. */
public final class Main {
  private static final int FILE_IN_USE = 3;

  public static void main(String[] args) {
    MVStore store = open(args[0]);
    store.setRetentionTime(0);
    IndexedBackend backend = new IndexedBackend(store, false);
    backend.version(new MongoVersion() {
      @Override public List<Integer> getVersionArray() { return List.of(4, 4, 0); }
      @Override public int getWireVersion() { return 9; }
    });
    MongoServer server = new MongoServer(backend);
    server.bind("127.0.0.1", Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println("listening " + args[1]);
  }

  private static MVStore open(String file) {
    try {
      return new MVStore.Builder().fileName(file).autoCommitDisabled().open();
    } catch (MVStoreException locked) {
      System.err.println(locked.getMessage());
      System.exit(FILE_IN_USE);
      throw locked;
    }
  }
}
