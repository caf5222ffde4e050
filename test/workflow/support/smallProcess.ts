/** A process without a fault: filing, a service task, a user task, an end. Tests put one fault into it. */
export const smallProcess = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="urn:test">
  <bpmn:process id="small" isExecutable="true">
    <bpmn:startEvent id="filed" name="收到申请"><bpmn:documentation>申请人提交申请。</bpmn:documentation></bpmn:startEvent>
    <bpmn:sequenceFlow id="toOpen" sourceRef="filed" targetRef="open" />
    <bpmn:serviceTask id="open" name="收件登记">
      <bpmn:documentation>登记收件日期。</bpmn:documentation>
      <bpmn:extensionElements><zeebe:taskDefinition type="open-case" /></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="toReview" sourceRef="open" targetRef="review" />
    <bpmn:userTask id="review" name="审核">
      <bpmn:documentation>审核材料。</bpmn:documentation>
      <bpmn:extensionElements>
        <zeebe:formDefinition formKey="guibiao:review" />
        <zeebe:assignmentDefinition candidateGroups="18.review" />
        <zeebe:taskHeaders>
          <zeebe:header key="step" value="review" />
          <zeebe:header key="limit" value="step.review" />
        </zeebe:taskHeaders>
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="toClosed" sourceRef="review" targetRef="closed" />
    <bpmn:endEvent id="closed" name="办结"><bpmn:documentation>办件办结。</bpmn:documentation></bpmn:endEvent>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="small">
      <bpmndi:BPMNShape id="filedShape" bpmnElement="filed"><dc:Bounds x="100" y="82" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="openShape" bpmnElement="open"><dc:Bounds x="200" y="60" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="reviewShape" bpmnElement="review"><dc:Bounds x="400" y="60" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="closedShape" bpmnElement="closed"><dc:Bounds x="600" y="82" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="toOpenEdge" bpmnElement="toOpen"><di:waypoint x="136" y="100" /><di:waypoint x="200" y="100" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="toReviewEdge" bpmnElement="toReview"><di:waypoint x="300" y="100" /><di:waypoint x="400" y="100" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="toClosedEdge" bpmnElement="toClosed"><di:waypoint x="500" y="100" /><di:waypoint x="600" y="100" /></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`
