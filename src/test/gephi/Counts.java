import java.io.File;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens graph files in Gephi's toolkit and prints what each holds, a line each. */
class Counts {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
      projects.newProject();
      ImportController importing = Lookup.getDefault().lookup(ImportController.class);
      Container container = importing.importFile(new File(file));
      importing.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      Graph graph =
          Lookup.getDefault().lookup(GraphController.class).getGraphModel().getUndirectedGraph();
      for (Issue issue : container.getReport().getIssuesList(100)) {
        System.err.println(issue.getLevel() + " " + issue.getMessage());
      }
      System.out.printf(
          "%d nodes %d edges%s%n",
          graph.getNodeCount(),
          graph.getEdgeCount(),
          graph.getModel().isDynamic() ? ", dynamic" : "");
      projects.closeCurrentProject();
    }
  }
}
